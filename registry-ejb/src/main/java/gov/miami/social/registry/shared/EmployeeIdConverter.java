package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link EmployeeId} as text. */
@Converter(autoApply = true)
public class EmployeeIdConverter implements AttributeConverter<EmployeeId, String> {

    @Override
    public String convertToDatabaseColumn(EmployeeId value) {
        return value == null ? null : value.toString();
    }

    @Override
    public EmployeeId convertToEntityAttribute(String column) {
        return column == null ? null : new EmployeeId(column);
    }
}
