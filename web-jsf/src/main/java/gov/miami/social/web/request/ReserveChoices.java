package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.account.ReserveOption;
import gov.miami.social.registry.request.ReserveService;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The accounts that can be reserved for emergencies, by a few letters of their names; sent by id, and looked up again. */
@Named
@RequestScoped
public class ReserveChoices implements Converter<ReserveOption> {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    private ReserveService reserve;

    public List<ReserveOption> accounts(String text) {
        return reserve.options(text);
    }

    @Override
    public ReserveOption getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return Optional.of(value).filter(text -> text.matches(ID)).map(AccountId::parse).flatMap(reserve::option).orElseThrow(() ->
                new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text("request_emergencies.wanted.unknown", value.strip()), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, ReserveOption option) {
        return option == null ? "" : option.id().toString();
    }
}
