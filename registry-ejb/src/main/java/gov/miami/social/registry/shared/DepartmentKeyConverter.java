package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.DepartmentKey;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link DepartmentKey} as text. */
@Converter(autoApply = true)
public class DepartmentKeyConverter implements AttributeConverter<DepartmentKey, String> {

    @Override
    public String convertToDatabaseColumn(DepartmentKey value) {
        return value == null ? null : value.toString();
    }

    @Override
    public DepartmentKey convertToEntityAttribute(String column) {
        return column == null ? null : new DepartmentKey(column);
    }
}
