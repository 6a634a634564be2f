package gov.miami.social.registry.notice;

import java.io.Serializable;
import java.util.List;

/**
 * What a notice says, as it goes into the mail.
 *
 * @param language the one it is, or was, written in
 * @param lines    what stands under the heading
 */
public record NoticeText(String language, String heading, List<String> lines) implements Serializable {
}
