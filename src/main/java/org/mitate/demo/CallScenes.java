package org.mitate.demo;

import java.util.List;
import java.util.UUID;
import org.mitate.correspondence.CallResult;
import org.mitate.correspondence.CallTask;
import org.mitate.correspondence.CallTask.Outcome;
import org.mitate.correspondence.CallTasks;

/// How the secretariat telephones about the end of a case.
@DemoOnly
class CallScenes {

    private final CallTasks tasks;
    private final Players players;

    CallScenes(CallTasks tasks, Players players) {
        this.tasks = tasks;
        this.players = players;
    }

    void missOut(Telling story) {
        call(story, Outcome.NO_ANSWER, "", "");
    }

    void meetAMachine(Telling story) {
        call(story, Outcome.ANSWERING_MACHINE, "", "午後にもう一度かける");
    }

    void reach(Telling story) {
        String whom = players.file(story).consultee().written();
        call(story, Outcome.REACHED, whom, "ご説明し、了承された。資料は返送する。");
    }

    private void call(Telling story, Outcome outcome, String whom, String note) {
        players.secretary(
                story,
                file -> {
                    List<CallTask> owed = tasks.open(file);
                    var result = new CallResult(outcome, whom, note, UUID.randomUUID());
                    tasks.writeDown(owed.getFirst().id(), result);
                });
    }
}
