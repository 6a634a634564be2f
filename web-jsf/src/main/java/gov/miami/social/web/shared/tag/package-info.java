/**
 * The s: tags that stand on every page and in every row of a list, written as components: what they show is written straight
 * into the answer. The others are tag files in {@code WEB-INF/tags}.
 */
package gov.miami.social.web.shared.tag;
