-- The catalogue of platforms (DEF.A) and the registry of official accounts (A.1; GS1-SL item 411).
create table platform (
    platform_key varchar(40)   not null primary key,
    version      integer       not null,
    name         varchar(100)  not null,
    owner        varchar(100)  not null,
    status       varchar(20)   not null,
    hosts        varchar(500)  not null,
    terms_url    varchar(300)  not null,
    waiver       boolean       not null,
    note         varchar(1000) not null,
    to_confirm   boolean       not null
);

create table account (
    id                uuid                        not null primary key,
    version           integer                     not null,
    platform          varchar(40) references platform (platform_key),
    handle            varchar(100)                not null,
    url               varchar(500)                not null,
    department        varchar(8),
    purpose           varchar(2000)               not null,
    audience          varchar(1000)               not null,
    languages         varchar(100)                not null,
    primary_contact   varchar(6),
    secondary_contact varchar(6),
    users             varchar(400)                not null,
    recovery_email    varchar(200)                not null,
    city_link         varchar(500)                not null,
    department_link   varchar(500)                not null,
    comments_open     boolean                     not null,
    status            varchar(20)                 not null,
    open_key          varchar(600) unique,
    registered_at     timestamp(6) with time zone not null,
    approved_until    date,
    opened_on         date,
    closed_on         date,
    end_approved      boolean                     not null,
    review_due        timestamp(6) with time zone,
    source            varchar(200)                not null
);
create index account_department on account (department, status);
create index account_status on account (status, approved_until);
create index account_platform on account (platform, status);
create index account_approved_until on account (approved_until);
create index account_handle on account (handle);

-- Names an account had before; pasted again they are known as former (reading 3: a rename ends the old one).
create table account_former_name (
    id      uuid         not null primary key,
    account uuid         not null references account (id),
    handle  varchar(100) not null,
    url     varchar(500) not null,
    url_key varchar(600) not null,
    until   date         not null
);
create index account_former_name_account on account_former_name (account);
create index account_former_name_key on account_former_name (url_key);

-- Closing conditions attested by hand, while the portal cannot see them by itself.
create table closing_attestation (
    id          uuid                        not null primary key,
    account     uuid                        not null references account (id),
    met_condition varchar(30)                 not null,
    attester    varchar(6)                  not null,
    attested_at timestamp(6) with time zone not null,
    how         varchar(1000)               not null
);
create index closing_attestation_account on closing_attestation (account);

-- The catalogue to begin with; owners and hosts rest on memory and are to be confirmed. Examples of DEF.A that are gone are kept as retired.
insert into platform (platform_key, version, name, owner, status, hosts, terms_url, waiver, note, to_confirm) values
    ('facebook', 0, 'Facebook', 'Meta', 'ADMITTED', 'facebook.com fb.com', 'https://www.facebook.com/terms', false, 'Named in DEF.A', true),
    ('instagram', 0, 'Instagram', 'Meta', 'ADMITTED', 'instagram.com', 'https://help.instagram.com/581066165581870', false, 'Named in DEF.A', true),
    ('threads', 0, 'Threads', 'Meta', 'ADMITTED', 'threads.net threads.com', '', false, '', true),
    ('twitter', 0, 'X (formerly Twitter)', 'X Corp.', 'ADMITTED', 'x.com twitter.com', 'https://x.com/tos', false, 'Named in DEF.A as Twitter', true),
    ('youtube', 0, 'YouTube', 'Google', 'ADMITTED', 'youtube.com youtu.be', 'https://www.youtube.com/t/terms', false, 'Named in DEF.A', true),
    ('linkedin', 0, 'LinkedIn', 'Microsoft', 'ADMITTED', 'linkedin.com', 'https://www.linkedin.com/legal/user-agreement', false, 'Named in DEF.A', true),
    ('nextdoor', 0, 'Nextdoor', 'Nextdoor', 'ADMITTED', 'nextdoor.com', '', false, '', true),
    ('bluesky', 0, 'Bluesky', 'Bluesky Social', 'ADMITTED', 'bsky.app', '', false, '', true),
    ('mastodon', 0, 'Mastodon', 'various hosts', 'ADMITTED', 'mastodon.social', '', false, '', true),
    ('flickr', 0, 'Flickr', 'SmugMug', 'ADMITTED', 'flickr.com', 'https://www.flickr.com/help/terms', false, 'Named in DEF.A', true),
    ('vimeo', 0, 'Vimeo', 'Vimeo', 'ADMITTED', 'vimeo.com', '', false, '', true),
    ('pinterest', 0, 'Pinterest', 'Pinterest', 'ADMITTED', 'pinterest.com', '', false, '', true),
    ('tumblr', 0, 'Tumblr', 'Automattic', 'ADMITTED', 'tumblr.com', '', false, 'Named in DEF.A', true),
    ('blogger', 0, 'Blogger', 'Google', 'ADMITTED', 'blogspot.com blogger.com', '', false, 'Named in DEF.A', true),
    ('medium', 0, 'Medium', 'Medium', 'ADMITTED', 'medium.com', '', false, '', true),
    ('github', 0, 'GitHub', 'Microsoft', 'ADMITTED', 'github.com', '', false, '', true),
    ('meetup', 0, 'Meetup', 'Meetup', 'ADMITTED', 'meetup.com', '', false, 'Named in DEF.A', true),
    ('yelp', 0, 'Yelp', 'Yelp', 'ADMITTED', 'yelp.com', '', false, 'Named in DEF.A', true),
    ('foursquare', 0, 'Foursquare', 'Foursquare Labs', 'ADMITTED', 'foursquare.com', '', false, 'Named in DEF.A', true),
    ('wikipedia', 0, 'Wikipedia', 'Wikimedia Foundation', 'ADMITTED', 'wikipedia.org', '', false, 'Named in DEF.A', true),
    ('slideshare', 0, 'SlideShare', 'Scribd', 'ADMITTED', 'slideshare.net', '', false, '', true),
    ('scribd', 0, 'Scribd', 'Scribd', 'ADMITTED', 'scribd.com', '', false, '', true),
    ('reddit', 0, 'Reddit', 'Reddit', 'ADMITTED', 'reddit.com', '', false, '', true),
    ('tiktok', 0, 'TikTok', 'ByteDance', 'PROHIBITED', 'tiktok.com', '', false, 'Believed to be on the list of prohibited applications under s. 112.22', true),
    ('wechat', 0, 'WeChat', 'Tencent', 'PROHIBITED', 'wechat.com', '', false, 'Believed to be on the list of prohibited applications under s. 112.22', true),
    ('vine', 0, 'Vine', 'Twitter', 'RETIRED', 'vine.co', '', false, 'Named in DEF.A; closed in 2017', true),
    ('second_life', 0, 'Second Life', 'Linden Lab', 'RETIRED', 'secondlife.com', '', false, 'Named in DEF.A', true),
    ('google_plus', 0, 'Google+', 'Google', 'RETIRED', 'plus.google.com', '', false, 'Closed in 2019', true),
    ('myspace', 0, 'MySpace', 'MySpace', 'RETIRED', 'myspace.com', '', false, '', true),
    ('ustream', 0, 'Ustream', 'IBM', 'RETIRED', 'ustream.tv', '', false, '', true),
    ('storify', 0, 'Storify', 'Adobe', 'RETIRED', 'storify.com', '', false, 'Closed in 2018', true),
    ('ideascale', 0, 'IdeaScale', 'IdeaScale', 'RETIRED', 'ideascale.com', '', false, '', true),
    ('uservoice', 0, 'UserVoice', 'UserVoice', 'RETIRED', 'uservoice.com', '', false, '', true),
    ('socrata', 0, 'Socrata', 'Tyler Technologies', 'RETIRED', 'socrata.com', '', false, '', true),
    ('livestream', 0, 'Livestream', 'Vimeo', 'RETIRED', 'livestream.com', '', false, '', true),
    ('disqus', 0, 'Disqus', 'Disqus', 'RETIRED', 'disqus.com', '', false, '', true);
