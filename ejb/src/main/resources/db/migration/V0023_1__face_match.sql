-- Comparisons of a face with the picture of an ID card, as the device reported them. Pictures are kept nowhere.
create table face_match (
    id            bigint      not null auto_increment,
    session_id    bigint      not null,
    applicant_id  bigint      not null,
    result        varchar(10) character set ascii not null,
    score_percent int         null,
    outcome       varchar(10) character set ascii not null,
    compared_at   datetime(6) not null,
    constraint pk_face_match primary key (id),
    constraint fk_face_match_applicant foreign key (applicant_id) references applicant (id),
    constraint ck_face_match_result check (result in ('MATCH', 'MISMATCH', 'NO_FACE')),
    constraint ck_face_match_outcome check (outcome in ('PASSED', 'FLAGGED', 'REFUSED')),
    index ix_face_match_session (session_id, id)
) engine = InnoDB default charset = utf8mb4;
