/** The rules that keep the web module in shape (house rules 3, 7, 10 and 11), and the fixture that breaks them. */
package gov.miami.social.web.arch;
