/** The first page: what waits for the person, and the City at a glance. */
package gov.miami.social.web.home;
