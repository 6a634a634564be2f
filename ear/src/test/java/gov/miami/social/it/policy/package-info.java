/** The policy page and the pages of those who oversee the portal, in a browser. */
package gov.miami.social.it.policy;
