/**
 * The settings: months an approval lasts, official hosts, warning days. What the policy leaves open is data, changed by
 * the administrators of the portal and journaled; each names the sentence and the reading it rests on.
 */
package gov.miami.social.registry.setting;
