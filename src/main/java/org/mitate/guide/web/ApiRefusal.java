package org.mitate.guide.web;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/// A call that is not answered, with every field that is wrong.
final class ApiRefusal extends RuntimeException {

    private final HttpStatus status;
    private final transient List<ApiMistake> mistakes;
    private final transient Set<HttpMethod> allowed;

    private ApiRefusal(HttpStatus status, List<ApiMistake> mistakes, Set<HttpMethod> allowed) {
        super(status.getReasonPhrase());
        this.status = status;
        this.mistakes = List.copyOf(mistakes);
        this.allowed = Set.copyOf(allowed);
    }

    static ApiRefusal of(List<ApiMistake> mistakes) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, mistakes, Set.of());
    }

    static ApiRefusal of(ApiMistake mistake) {
        return of(List.of(mistake));
    }

    static ApiRefusal of(HttpStatus status) {
        return new ApiRefusal(status, List.of(), Set.of());
    }

    /// The address knows other methods only.
    static ApiRefusal method(HttpMethod... allowed) {
        return new ApiRefusal(HttpStatus.METHOD_NOT_ALLOWED, List.of(), Set.of(allowed));
    }

    Set<HttpMethod> allowed() {
        return allowed;
    }

    HttpStatus status() {
        return status;
    }

    List<ApiMistake> mistakes() {
        return mistakes;
    }
}
