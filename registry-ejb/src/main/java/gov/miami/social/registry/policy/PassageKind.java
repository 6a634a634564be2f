package gov.miami.social.registry.policy;

/** What a passage of the printed policy is: the title of a section, a lettered heading, a paragraph, or a point of a list. */
public enum PassageKind { SECTION, HEADING, PARAGRAPH, POINT }
