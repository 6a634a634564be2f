package gov.miami.social.policy.setting;

/** The facts of changing a setting: what it holds, its range, the new content, and the source that is named for it. */
public record SettingCase(SettingKind kind, int lowest, int highest, String content, String source) {

    public SettingCase {
        content = content.strip();
        source = source.strip();
    }
}
