/** The rules of the house for this module, and below {@code broken} classes that break each of them. */
package gov.miami.social.policy.architecture;
