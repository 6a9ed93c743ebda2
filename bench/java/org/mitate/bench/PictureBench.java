package org.mitate.bench;

import java.util.ArrayList;
import java.util.List;

/// How long people wait for the first picture of the other, in real browsers: from the doctor's
/// press, and from opening the page.
final class PictureBench {

    private static final int RUNS = 30;

    /// In each page: when the first picture of the other is there, by the machine's clock.
    private static final String SCRIPT =
            """
            window.now = () => performance.timeOrigin + performance.now();
            window.firstPicture = () => new Promise(done => {
              const look = () => {
                const faces = [...document.querySelectorAll("[data-faces] [data-seat] video")];
                const moving = it => it.srcObject && it.readyState >= 2;
                if (faces.some(moving)) done(now()); else setTimeout(look, 5);
              };
              look();
            });
            window.openedAt = performance.timeOrigin;
            window.first = new Promise(done =>
              addEventListener("DOMContentLoaded", () => firstPicture().then(done)));
            """;

    private final Tab doctor;
    private final Tab kazuko;

    private PictureBench(Tab doctor, Tab kazuko) {
        this.doctor = doctor;
        this.kazuko = kazuko;
    }

    static void run(String name, Program program, OnlineCase online, Chrome chrome)
            throws Exception {
        String house = "http://localhost:" + program.port();
        Tab kazuko = chrome.open(SCRIPT);
        kazuko.go(house + "/demo");
        kazuko.await("document.querySelector('form[action=\"/visit/enter\"]')");
        kazuko.say(
                "(() => { const it = document.querySelector('form[action=\"/visit/enter\"]'); it.target = ''; it.submit(); })()");
        kazuko.await("location.pathname === '/visit' && document.readyState === 'complete'");
        promise(kazuko, house + "/visit/room");
        Tab doctor = chrome.open(SCRIPT);
        doctor.go(house + "/sign-in?as=" + online.account());
        doctor.press("main form button");
        doctor.await("location.pathname !== '/sign-in' && document.readyState === 'complete'");
        promise(doctor, house + "/cases/" + online.number() + "/room");
        new PictureBench(doctor, kazuko).measure(name);
    }

    private static void promise(Tab tab, String room) throws Exception {
        tab.go(room);
        tab.await("document.querySelector('[data-room], form[action$=\"/promise\"]')");
        if (tab.say("!document.querySelector('[data-room]')").asBoolean()) {
            tab.press("form[action$='/promise'] button");
        }
        tab.await("document.querySelector('[data-room]') && window.first");
    }

    private void measure(String name) throws Exception {
        var admitted = new ArrayList<Double>();
        var opened = new ArrayList<Double>();
        for (int run = 0; run <= RUNS; run++) {
            double pressed = doctor.press("[data-guests] li [data-admit]");
            double there = kazuko.say("firstPicture()").asDouble();
            double here = doctor.say("firstPicture()").asDouble();
            doctor.await("document.querySelector('[data-room]').dataset.state === 'connected'");
            // the first run warms the program up, and browsers that are new
            if (run > 0) admitted.add(Math.max(here, there) - pressed);
            double from = kazuko.say("openedAt").asDouble();
            kazuko.reload();
            kazuko.await("openedAt !== " + from + " && window.first");
            double shown = kazuko.say("first").asDouble();
            if (run > 0) opened.add(shown - kazuko.say("openedAt").asDouble());
            doctor.await("document.querySelector('[data-room]').dataset.state === 'connected'");
            doctor.press("[data-guests] li [data-back]");
            kazuko.await("!document.querySelector('[data-faces] [data-seat]')");
            doctor.await("!document.querySelector('[data-faces] [data-seat]')");
        }
        row(name + ", from the doctor’s press until both see", admitted);
        row(name + ", from opening the page until the picture", opened);
    }

    static void begin() {
        Table.begin("First remote picture, %d runs".formatted(RUNS), "", "p50", "p95");
    }

    private static void row(String name, List<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        Table.row(
                name,
                "%.2f s".formatted(sorted.get(sorted.size() / 2) / 1e3),
                "%.2f s".formatted(sorted.get((int) (sorted.size() * 0.95)) / 1e3));
    }
}
