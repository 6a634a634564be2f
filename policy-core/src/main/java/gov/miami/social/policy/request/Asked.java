package gov.miami.social.policy.request;

import java.util.Optional;

/** What a request asks for in a word: of a change, which of the three (reading 3). */
public enum Asked {
    ESTABLISH, USE, RENAME, TRANSFER, HAND_OVER,
    /** A change of which it is not said yet which one. */
    CHANGE,
    TERMINATE;

    public static Asked of(RequestKind kind, Optional<ChangeKind> change) {
        return valueOf(kind == RequestKind.CHANGE ? change.map(Enum::name).orElse(kind.name()) : kind.name());
    }
}
