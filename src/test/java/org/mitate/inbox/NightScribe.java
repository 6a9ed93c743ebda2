package org.mitate.inbox;

import java.util.Set;
import org.mitate.shared.PersonName;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.NewMember;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// In a program that is going to be killed: says by which door and with which key the secretary
/// gets in.
@Component
@Profile("kill")
class NightScribe {

    static final String ACCOUNT = "nonomura";
    static final String PASSWORD = "景子の合言葉 long enough";
    static final String SAYS = "the scribe sits at ";

    private final StaffDirectory directory;
    private final DemoKeys keys;
    private final Environment house;

    NightScribe(StaffDirectory directory, DemoKeys keys, Environment house) {
        this.directory = directory;
        this.keys = keys;
        this.house = house;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sitDown() {
        if (directory.find(ACCOUNT).isEmpty()) enlist();
        keys.cut(directory.find(ACCOUNT).orElseThrow().id(), PASSWORD);
        String code = keys.currentCode(ACCOUNT).orElseThrow();
        System.out.println(SAYS + house.getProperty("local.server.port") + " " + code);
    }

    private void enlist() {
        var name = new PersonName("野々村", "景子", "ノノムラ", "ケイコ");
        var roles = Set.of(Role.SECRETARIAT);
        directory.enlist(new NewMember(ACCOUNT, name, roles, Set.of(), Set.of(), null));
    }
}
