/**
 * The frame of the REST interface: where it stands (/api), how it says no. A feature adds its FeatureResource under
 * {@code @Path("v1/...")} with the same services, commands and views as its pages; it catches nothing.
 */
package gov.miami.social.web.shared.api;
