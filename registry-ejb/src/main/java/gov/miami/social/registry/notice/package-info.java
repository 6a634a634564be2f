/**
 * Notices by e-mail. A feature queues one in its own transaction through {@code Notices}; a clock sends what is due,
 * one recipient's notices in their order, and marks each mail in a transaction of its own. Mails name a number, what
 * to do and a link; never what is confidential.
 */
package gov.miami.social.registry.notice;
