/** Pages and calls of the journal: what was asked, decided and done, and whether every row is as it was written. */
package gov.miami.social.web.journal;
