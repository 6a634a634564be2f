package gov.miami.social.web.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.ColumnMap;
import gov.miami.social.registry.intake.FileColumn;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.TellColumns;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What each column of a list says, on intake/show.xhtml: the person who knows puts it right, and the list is read again. */
@Named
@ViewScoped
public class IntakeColumns implements Serializable {

    @Inject
    private IntakeService intakes;
    @Inject
    private IntakeActs acts;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    @PostConstruct
    void start() {
        places.putAll(acts.getList().map().places());
    }

    public String tell() {
        var list = acts.getList();
        var told = places.entrySet().stream().filter(entry -> entry.getValue() != null).collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        intakes.tell(new TellColumns(list.id(), list.version(), new ColumnMap(told)));
        return "/intake/show?faces-redirect=true&id=" + list.id();
    }

    /** A column of the file as it is offered: its heading, and what stands in it first. */
    public String words(FileColumn column) {
        var name = column.heading().isEmpty() ? String.valueOf(column.place() + 1) : column.heading();
        return column.example().isEmpty() ? name : name + ": " + column.example();
    }

    /** Several columns of the file by their headings. */
    public String headings(List<FileColumn> columns) {
        return columns.stream().map(column -> column.heading().isEmpty() ? String.valueOf(column.place() + 1) : column.heading()).collect(joining(", "));
    }

    public Column[] getMeanings() {
        return Column.values();
    }

    public Map<Column, Integer> getPlaces() {
        return places;
    }
}
