package gov.miami.social.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The calls of s: functions in a text with expressions: each with how many values it is given. */
final class Calls {

    private static final Pattern CALL = Pattern.compile("\\bs:(\\w+)\\(");

    /** One call. */
    record Call(String function, int values) {
    }

    static List<Call> in(String text) {
        var found = new ArrayList<Call>();
        CALL.matcher(text).results().forEach(call -> found.add(new Call(call.group(1), values(text, call.end()))));
        return found;
    }

    /** Counts what stands between the commas of a call, but not between those inside of quotes and of other brackets. */
    private static int values(String text, int from) {
        int depth = 1;
        int values = 1;
        boolean quoted = false;
        for (int at = from; at < text.length() && depth > 0; at++) {
            char sign = text.charAt(at);
            quoted ^= sign == '\'';
            if (!quoted) {
                depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
                values += sign == ',' && depth == 1 ? 1 : 0;
            }
        }
        return values;
    }

    private Calls() {
    }
}
