package gov.miami.social.web.shared.list;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;

/** At the foot of every page which one it is and of how many; how many is known, and filled in, when the last row is written. */
final class PageNumbers extends PdfPageEventHelper {

    private static final float FOOT = 20;
    private static final float ROOM = 40;

    private final BaseFont typeface;
    private final float size;
    private PdfTemplate total;

    PageNumbers(BaseFont typeface, float size) {
        this.typeface = typeface;
        this.size = size;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(ROOM, size * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var page = writer.getDirectContent();
        var words = Texts.text("common.file.page", Words.number(writer.getPageNumber())) + " ";
        write(page, words, document.right() - ROOM - typeface.getWidthPoint(words, size), FOOT);
        page.addTemplate(total, document.right() - ROOM, FOOT);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        write(total, Words.number(writer.getPageNumber() - 1), 0, 0);
    }

    private void write(PdfContentByte place, String words, float x, float y) {
        place.beginText();
        place.setFontAndSize(typeface, size);
        place.setTextMatrix(x, y);
        place.showText(words);
        place.endText();
    }
}
