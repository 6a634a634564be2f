package gov.miami.social.policy.setting;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** What a setting holds, and so what its range measures. */
public enum SettingKind {
    /** A whole number; the range is that of the number. */
    NUMBER {
        @Override
        OptionalInt measure(String content) {
            return content.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(content)) : OptionalInt.empty();
        }
    },
    /** Names set apart by commas, none of them empty or with a blank inside; the range counts them. */
    LIST {
        @Override
        OptionalInt measure(String content) {
            var names = names(content);
            return names.stream().allMatch(name -> name.matches("\\S+")) ? OptionalInt.of(names.size()) : OptionalInt.empty();
        }
    };

    /** How much the content measures against a range; nothing when it is not of this kind. */
    abstract OptionalInt measure(String content);

    /** The names of a list. */
    public static List<String> names(String content) {
        return Arrays.stream(content.split(",", -1)).map(String::strip).toList();
    }
}
