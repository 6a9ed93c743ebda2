package org.mitate.cases.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitate.cases.EmergencyAccess;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.WayOut;
import org.springframework.stereotype.Component;

/// A doctor at a case of others is not sent away: the no asks for the reason to break the glass.
@Component
class EmergencyWayOut implements WayOut {

    private static final Pattern CASE = Pattern.compile("/cases/([^/]+)(/.*)?");
    private static final Set<String> DOCTORS =
            EmergencyAccess.DOCTORS.stream().map(Role::name).collect(Collectors.toSet());

    private final EmergencyAccess emergency;
    private final Templates templates;

    EmergencyWayOut(EmergencyAccess emergency, Templates templates) {
        this.emergency = emergency;
        this.templates = templates;
    }

    @Override
    public Optional<Content> draw(Page page, Refusal refusal) {
        Matcher number = CASE.matcher(page.path());
        boolean doctor = page.viewer().filter(viewer -> viewer.isAny(DOCTORS)).isPresent();
        if (!refusal.code().equals("NOT_YOUR_CASE") || !doctor || !number.matches()) {
            return Optional.empty();
        }
        var form = Form.blank().with("number", number.group(1));
        long minutes = emergency.lasting().toMinutes();
        return Optional.of(templates.casesEmergencyForm(page, form, minutes));
    }
}
