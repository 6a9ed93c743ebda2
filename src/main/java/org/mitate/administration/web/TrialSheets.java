package org.mitate.administration.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.mitate.administration.RehearsalStage;
import org.mitate.administration.web.TrialView.Line;
import org.mitate.administration.web.TrialView.Section;
import org.mitate.hospital.Difference;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.KeptVersion;
import org.mitate.hospital.Profile;
import org.mitate.hospital.ProfileDesk;
import org.mitate.hospital.ProfileDiff;
import org.mitate.hospital.ProfileTrial;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Puts a profile on trial beside the one that it would follow.
@Component
class TrialSheets {

    private final ProfileDesk desk;
    private final Hospital hospital;
    private final RehearsalStage stage;

    TrialSheets(ProfileDesk desk, Hospital hospital, RehearsalStage stage) {
        this.desk = desk;
        this.hospital = hospital;
        this.stage = stage;
    }

    TrialView of(Page page, ProfileTrial trial, Period period) {
        Profile profile = trial.read();
        Profile base = hospital.profileOn(profile.from());
        var before = desk.version(base.version()).map(KeptVersion::yaml).orElseThrow();
        List<Difference> differences = ProfileDiff.between(before, trial.yaml());
        var words = new ReplayWords(page);
        return new TrialView(
                trial,
                profile,
                base,
                differences.size(),
                sections(new SettingWords(page, List.of(base, profile)), differences),
                period,
                stage.play(base, profile, period.first(), period.last()).stream()
                        .map(words::view)
                        .toList(),
                desk.obstacle(trial).map(it -> page.text("refusal." + it.code(), it.arguments())));
    }

    private static List<Section> sections(SettingWords words, List<Difference> differences) {
        var sections = new LinkedHashMap<String, List<Line>>();
        for (var each : differences) {
            sections.computeIfAbsent(words.section(each), name -> new ArrayList<>())
                    .add(words.line(each));
        }
        return sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }
}
