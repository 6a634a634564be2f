/** Pages of the settings: what the policy leaves open, with its source, changed by the administrators. */
package gov.miami.social.web.setting;
