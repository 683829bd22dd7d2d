import fc from "fast-check";

// Under mutation testing every law is tried against every change: ten examples each say enough.
fc.configureGlobal({ numRuns: 10 });
