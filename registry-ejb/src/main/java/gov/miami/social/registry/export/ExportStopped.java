package gov.miami.social.registry.export;

/** Ends the writing of a file that nobody waits for any more. */
class ExportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
