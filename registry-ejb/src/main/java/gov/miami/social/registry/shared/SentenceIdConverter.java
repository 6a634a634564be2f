package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.SentenceId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link SentenceId} as text. */
@Converter(autoApply = true)
public class SentenceIdConverter implements AttributeConverter<SentenceId, String> {

    @Override
    public String convertToDatabaseColumn(SentenceId value) {
        return value == null ? null : value.toString();
    }

    @Override
    public SentenceId convertToEntityAttribute(String column) {
        return column == null ? null : new SentenceId(column);
    }
}
