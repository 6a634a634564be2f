/** Every page in a real browser: accessible, whole, without a broken script, on a desk and on a phone, in light and dark. */
package gov.miami.social.it.page;
