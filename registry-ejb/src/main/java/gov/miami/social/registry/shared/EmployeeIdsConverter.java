package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a short list of people as their numbers, separated by spaces, in their order. */
@Converter
public class EmployeeIdsConverter implements AttributeConverter<List<EmployeeId>, String> {

    @Override
    public String convertToDatabaseColumn(List<EmployeeId> people) {
        return people.stream().map(EmployeeId::toString).collect(Collectors.joining(" "));
    }

    @Override
    public List<EmployeeId> convertToEntityAttribute(String column) {
        return column == null || column.isBlank() ? List.of() : Arrays.stream(column.split(" ")).map(EmployeeId::new).toList();
    }
}
