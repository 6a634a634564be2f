package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.PolicyVersion;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link PolicyVersion} as text. */
@Converter(autoApply = true)
public class PolicyVersionConverter implements AttributeConverter<PolicyVersion, String> {

    @Override
    public String convertToDatabaseColumn(PolicyVersion value) {
        return value == null ? null : value.toString();
    }

    @Override
    public PolicyVersion convertToEntityAttribute(String column) {
        return column == null ? null : PolicyVersion.parse(column);
    }
}
