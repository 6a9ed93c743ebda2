package org.mitate.demo;

import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Fills the demo hospital once, through the same doors that people use.
@Component
@Profile("demo")
class DemoHospital implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHospital.class);

    private final StaffDirectory directory;
    private final DemoKeys keys;

    DemoHospital(StaffDirectory directory, DemoKeys keys) {
        this.directory = directory;
        this.keys = keys;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (SampleMember member : Casting.staff()) {
            if (directory.find(member.account()).isEmpty()) hire(member);
        }
        LOG.info("The demo hospital is open.");
    }

    private void hire(SampleMember member) {
        directory.enlist(member.asNew());
        keys.cut(directory.find(member.account()).orElseThrow().id(), DemoKeys.PASSWORD);
    }
}
