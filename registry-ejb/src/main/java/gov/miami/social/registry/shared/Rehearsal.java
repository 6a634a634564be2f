package gov.miami.social.registry.shared;

import jakarta.enterprise.context.RequestScoped;

/** Whether this request only asks if its act would be allowed: nobody is asked whether he is sure of what would be refused anyway. */
@RequestScoped
public class Rehearsal {

    private boolean only;

    /** From now on nothing of this request is done or kept. */
    public void begin() {
        only = true;
    }

    public boolean only() {
        return only;
    }
}
