package gov.miami.social.policy.intake;

/** Why a file cannot be read as a list of accounts. */
public enum Trouble {
    /** No column is headed as an address; without addresses no account can be told. */
    NO_ADDRESSES,
    NO_ROWS,
    TOO_MANY_ROWS,
    /** Quotation marks or line ends are so broken that no rows can be told. */
    NOT_A_TABLE
}
