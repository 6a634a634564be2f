package gov.miami.social.policy.shared;

/** Why a sign in a text is not what its reader sees. */
public enum UnseenKind {
    /** It is no sign of any language, and steers a machine. */
    CONTROL,
    /** It turns the direction of what follows, by which a name or a file looks like another. */
    TURN,
    /** It has no width. */
    WIDTHLESS;

    static UnseenKind of(int sign) {
        return Character.isISOControl(sign) ? CONTROL : Wording.turns(sign) ? TURN : WIDTHLESS;
    }
}
