package org.mitate.room.web;

import java.util.List;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.room.Interruption;
import org.mitate.room.Telephone.Spell;

/// The online room on the doctor's console.
///
/// @param wishes first seconds of the steps before which the consultee would rather end
public record RoomPanelView(
        CaseFile file,
        Set<Integer> wishes,
        List<Interruption> cuts,
        List<Spell> spells,
        boolean running) {

    public boolean isByTelephone() {
        return spells.stream().anyMatch(spell -> spell.to() == null);
    }
}
