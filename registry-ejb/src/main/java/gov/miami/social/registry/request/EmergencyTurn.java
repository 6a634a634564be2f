package gov.miami.social.registry.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The turn to declare an emergency (reading 14), taken by one at a time: of two at the same moment the second sees what the first declared. */
@Entity
@Table(name = "emergency_turn")
class EmergencyTurn {

    static final int ONLY = 1;

    @Id
    private int id;

    protected EmergencyTurn() {
    }
}
