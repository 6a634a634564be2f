package gov.miami.social.registry.shared;

import gov.miami.social.policy.account.PlatformKey;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link PlatformKey} as text. */
@Converter(autoApply = true)
public class PlatformKeyConverter implements AttributeConverter<PlatformKey, String> {

    @Override
    public String convertToDatabaseColumn(PlatformKey value) {
        return value == null ? null : value.toString();
    }

    @Override
    public PlatformKey convertToEntityAttribute(String column) {
        return column == null ? null : new PlatformKey(column);
    }
}
