package gov.miami.social.web.shared.tag;

import java.util.List;

/** Ways in that belong together: the key of their heading, empty for none, and their lines. */
record Ways(String heading, List<WayIn> ways) {
}
