/** The closed set of reasons for which a document was not sent, or nobody can tell. Each has its sentence in the locales. */
export type WhyNotSent =
  /** The policy names no server any more. */
  | 'no_server'
  /** What was handed over is not a document with an identifier: a second try could not be told from a second document. */
  | 'not_a_document'
  /** The browser, or whoever was asked, did not give the permission to sign in. */
  | 'no_permission'
  /** No answer: no network, a certificate that is not trusted, or a server that lets no extension in. Browsers do not tell which. */
  | 'unreachable'
  | 'too_slow'
  /** The server sends to another address. It is not followed: the policy names one. */
  | 'redirected'
  | 'not_https'
  /** Something answered, and not as a FHIR server does. */
  | 'not_fhir'
  /** There is no SMART configuration at the address, or it lacks what a sign-in needs. */
  | 'not_smart'
  /** The server does not say that it creates a Bundle only if there is none with its identifier. */
  | 'may_repeat'
  /** Whoever signs in closed the window. */
  | 'window_closed'
  /** The page to sign in at did not open. */
  | 'window_empty'
  /** The sign-in came back with another state, to another address, or with no code. */
  | 'not_our_answer'
  /** The authorization server refused. */
  | 'sign_in_refused'
  /** 401 or 403: this person may not do it. */
  | 'not_let_in'
  /** 412: more than one document of this identifier is there. */
  | 'several_there'
  /** Any other 4xx. */
  | 'refused'
  /** 5xx, after the document went. */
  | 'server_broke'
  /** The connection ended after the document went. */
  | 'no_answer'
  /** The page was closed, or the screen was locked. */
  | 'closed';

/** What came of sending. `at` is the ISO instant; `as` what the server calls the document, such as "Bundle/12". */
export type Sent =
  | { is: 'sent' | 'there'; at: string; as: string | undefined }
  /** `unknown`: it may have arrived. `said` is the server's own sentence, from outside: shown as text, never trusted. */
  | { is: 'not' | 'unknown'; at: string; why: WhyNotSent; said: string | undefined };

/** What stopped a step, with what the server said of it. */
export interface Stopped {
  ok: false;
  why: WhyNotSent;
  said?: string | undefined;
}

/** How far it has come. */
export type Stage = 'looking' | 'signing' | 'sending';
