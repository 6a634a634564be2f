/** The pages of departments, people and directors (APM 2-13 DEF.B, CMP.1). */
package gov.miami.social.web.department;
