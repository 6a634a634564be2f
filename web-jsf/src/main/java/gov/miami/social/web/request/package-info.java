/** Pages of requests under A.1 and B.1: asking, deciding, and the declared emergency. */
package gov.miami.social.web.request;
