package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationTerms;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The signed instrument of a delegation in the demo city: one page of PDF that says what the ledger says. */
final class DemoInstrument {

    private static final List<String> FRAME = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>");

    static byte[] pdf(DelegationTerms terms) {
        var text = page(List.of("Demo city: delegation of authority under APM 2-13", "Given by " + terms.grantor() + " as " + terms.capacity(),
                "To " + terms.holder(), "Powers " + terms.powers().stream().sorted().toList(), "Departments " + terms.scope(),
                "In force " + terms.period()));
        var objects = new ArrayList<>(FRAME);
        objects.add("<</Length " + text.length() + ">>stream\n" + text + "\nendstream");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        return file(objects);
    }

    private static String page(List<String> lines) {
        var text = new StringBuilder("BT /F1 11 Tf 60 720 Td 18 TL");
        lines.forEach(line -> text.append(" (").append(line.replaceAll("[()\\\\]", "")).append(") Tj T*"));
        return text.append(" ET").toString();
    }

    private static byte[] file(List<String> objects) {
        var out = new ByteArrayOutputStream();
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        out.writeBytes(bytes("%PDF-1.4\n"));
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(bytes((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n"));
        }
        var end = table + "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + out.size() + "\n%%EOF\n";
        out.writeBytes(bytes(end));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private DemoInstrument() {
    }
}
