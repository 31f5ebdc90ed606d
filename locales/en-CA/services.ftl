### The services: what is known of those that come with the program, and how one is added.

service-place = Where
service-hours = Hours
service-languages = Languages
service-cost = Cost
service-asks = What they ask for
service-notes = What they say
service-not-known = Not known to us. Ask them.
service-no-number = No phone number
# { $address } is a page on the web, shown as text.
service-source = This number was read on { $address }, a page of { $day }. Ask when you call if it is still right.
service-source-no-day = This number was read on { $address }. We do not know the day of that page. Ask when you call if it is still right.
service-source-file = All this comes from a file that you added. We did not check it.
service-source-own = You wrote this down.

service-blueguide-what = For people with cancer.
service-blueguide-place = Toronto
service-blueguide-claim = blueguide says that a first contact has no risk and no obligation. We only pass that on.
service-blueguide-source = This number is from blueguide’s own page.
service-canadian-cancer-society-name = Canadian Cancer Society
service-canadian-cancer-society-what = Information, and people who went through something like it. By phone.
service-canadian-cancer-society-place = Canada
service-canadian-cancer-society-cost = Free
service-nci-name = Cancer Information Service, National Cancer Institute
service-nci-what = Information about cancer, by phone.
service-nci-place = United States
service-nci-hours = Weekdays
service-nci-languages = English and Spanish
service-nci-cost = Free
service-nci-dial = In digits: 1-800-422-6237

service-gone = This service is no longer in the list.
service-gone-name = A service that is no longer in the list
service-how = How do you want to reach them?
service-how-phone = They can be reached by phone. You decide what to tell them.
service-how-more = You decide what to tell them. If you write, you see every word before it goes.
service-more-ways = More ways
service-no-way = There is no number and no address here yet. Add one.
service-before = Your requests to them
service-does-not = They are not your doctors. They do not see your records, and nobody watches this program.
service-does-not-own = They do not see your records, and nobody watches this program.
service-change = Change what is written here
service-delete = Take this service off the list
service-deleted = { $name } is no longer in the list.
service-added = { $name } is in the list.
service-added-count = { $count } services are in the list.
service-changed = Saved: { $name }

service-form-lead = Only the name is needed. Write what you know; you can add the rest later.
service-name = Name
service-phone = Phone number
service-email = E-mail address
service-address = Postal address
service-address-hint = As it would stand on an envelope.
service-endpoint-more = They gave me an address for sending straight to their computer
service-endpoint = Address for requests
service-endpoint-hint = It begins with “https://”. Only a service itself can tell you this.

service-file-lead = Some services give out a file about themselves, or a contact card (a file that ends in “.vcf”).
service-file-shown = You see what it says before anything is kept.
service-choose-file = Choose the file
service-other-file = Choose another file
service-found = What the file says
service-found-lead = Read it with care. We cannot tell if it is true.
service-left-out = { $count ->
    [one] One thing in the file could not be understood. It is left out.
   *[other] { $count } things in the file could not be understood. They are left out.
  }
service-taken-why = This cannot be kept. It uses the name or the number of a service that comes with the program, or letters that look like other ones. Someone may want to be taken for them.
service-keep = { $count ->
    [one] Keep this service
   *[other] Keep these { $count } services
  }
