/**
 * The s: tags that only show, written as components: what they show is written straight
 * into the answer. Those with a field or a button are tag files in {@code WEB-INF/tags}.
 */
package gov.miami.social.web.shared.tag;
