package org.mitate.guide.web;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Calls of the interface with a method or an address that it does not know.
@RestController
class OtherMethods {

    @RequestMapping({"/api/contact-hours", "/api/fees", "/api/departments", "/api/openapi.json"})
    void refuse() {
        throw ApiRefusal.method(HttpMethod.GET, HttpMethod.HEAD);
    }

    @RequestMapping("/api/eligibility")
    void refuseAllButPost() {
        throw ApiRefusal.method(HttpMethod.POST);
    }

    @RequestMapping({"/api", "/api/**"})
    void refuseUnknown() {
        throw ApiRefusal.of(HttpStatus.NOT_FOUND);
    }
}
