package gov.miami.social.web.export;

import gov.miami.social.registry.export.ExportService;
import gov.miami.social.registry.export.ExportView;
import gov.miami.social.registry.export.StartExport;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.Preferences;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.list.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Backs export/ask.xhtml. */
@Named
@ViewScoped
public class ExportAskPage implements Serializable {

    @Inject
    private ExportService exports;
    @Inject
    private ExportLists lists;
    @Inject
    private Preferences preferences;
    private final UUID id = UUID.randomUUID();
    private String list = "";
    private String format = "";
    private String of = "";
    private long rows;
    private ExportView running;

    public void load() {
        if (!Download.formats().contains(format)) {
            throw new NoSuchItem(format);
        }
        rows = lists.rows(list, of);
        running = exports.running().orElse(null);
    }

    /** Has the file written, once however often it is sent, and leads to where it will stand. */
    public String start() {
        if (exports.start(new StartExport(id, list, of, format), lists.writer(list, of, format, preferences.getLanguage()))) {
            Notes.flash("export_ask.started");
        }
        return "/export/list?faces-redirect=true";
    }

    /** What the list is called. */
    public String getTitle() {
        return Texts.text(list + ".title");
    }

    public long getRows() {
        return rows;
    }

    /** For how many hours the file can be fetched. */
    public int getHours() {
        return exports.keptHours();
    }

    public ExportView getRunning() {
        return running;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list == null ? "" : list;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format == null ? "" : format;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of == null ? "" : of;
    }
}
