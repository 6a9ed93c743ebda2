package org.mitate.demo.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.staff.PublicDoors;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the demo hospital is, and the keys to every desk; no other house has this page.
@Controller
@Profile("demo")
class DemoPage {

    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Templates templates;

    DemoPage(StaffDirectory directory, Hospital hospital, Templates templates) {
        this.directory = directory;
        this.hospital = hospital;
        this.templates = templates;
    }

    @Bean
    static PublicDoors demoDoor() {
        return PublicDoors.of("/demo");
    }

    @GetMapping("/demo")
    Screen show(Page page) {
        List<StaffMember> active = directory.all().stream().filter(StaffMember::active).toList();
        List<DemoDesk> desks =
                List.of(Role.values()).stream().map(role -> desk(page, role, active)).toList();
        return Screen.of(templates.demoKeys(page, desks));
    }

    private DemoDesk desk(Page page, Role role, List<StaffMember> members) {
        return new DemoDesk(
                role,
                members.stream()
                        .filter(member -> member.is(role))
                        .map(member -> key(page, member))
                        .sorted(Comparator.comparing(DemoDesk.Key::place))
                        .toList());
    }

    private DemoDesk.Key key(Page page, StaffMember member) {
        String departments =
                member.departments().stream()
                        .map(DepartmentCode::new)
                        .map(hospital.departments()::find)
                        .flatMap(Optional::stream)
                        .map(department -> department.name().in(page.locale()))
                        .sorted()
                        .collect(Collectors.joining("・"));
        return new DemoDesk.Key(member.account(), member.name().written(), departments);
    }
}
