/**
 * The frame in which every page stands. A page is {@code feature/verb.xhtml}, filled into templates/page.xhtml and built
 * of s: tags; its bean is FeatureVerbPage, its words are the keys feature_verb.* in texts/FEATURE.properties (_es, _ht).
 * docs/pages.md lists the tags with their attributes.
 *
 * <p>Beans catch nothing: a refusal, bad input, a stale view, an item that is missing or not theirs all reach
 * {@link gov.miami.social.web.shared.PolicyRefusalHandler}, which answers on the page or by a page of its own. Bad input
 * is shown at the field whose id is the name of the command's component, so give the field that id.
 *
 * <p>What was done is said by {@link gov.miami.social.web.shared.Notes}, on the next page by {@code Notes.flash}. A list
 * is a {@link gov.miami.social.web.shared.ListPage}: its state is the address of the page. Values become words by
 * {@link gov.miami.social.web.shared.Words}: an enum constant by its key EnumType.CONSTANT, and by tones/FEATURE.properties
 * (EnumType.CONSTANT = good, wait, stop, note or off) its colour and sign.
 */
package gov.miami.social.web.shared;
