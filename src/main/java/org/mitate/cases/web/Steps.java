package org.mitate.cases.web;

import java.util.ArrayList;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Transition;
import org.mitate.staff.Role;
import org.mitate.ui.Page;

/// What may be done with a case: the steps along its line as buttons, the ways out behind one.
///
/// @param onward the next thing first
/// @param outward ways in which a case ends; a death can be recorded at any stage (rules.md EX06)
record Steps(List<Transition> onward, List<Transition> outward) {

    static Steps of(Page page, CaseFile file, List<Transition> allowed) {
        var onward = allowed.stream().filter(Steps::isOnward).toList();
        var outward = new ArrayList<>(allowed);
        outward.removeAll(onward);
        boolean secretary = page.viewer().filter(it -> it.is(Role.Names.SECRETARIAT)).isPresent();
        boolean recordable = secretary && !file.isDead();
        if (recordable && !outward.contains(Transition.RECORD_DEATH)) {
            outward.add(Transition.RECORD_DEATH);
        }
        return new Steps(onward, List.copyOf(outward));
    }

    private static boolean isOnward(Transition step) {
        return !step.to().isEnd() || step == Transition.CLOSE;
    }
}
