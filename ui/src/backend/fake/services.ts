// The directory of services. Northmere is invented; the others are those that come with the program.
// `?file=` says which file is chosen: `taken`, `foreign`. `?outside` leaves out the person's own ones.
import type { FoundService, ServiceView, UiError, Way } from "../../generated/commands";
import { swap } from "./history";
import type { Handlers, World } from "./world";

const nothing = {
  shipped: null,
  place: null,
  address: null,
  hours: null,
  languages: null,
  cost: null,
  phone: null,
  email: null,
  endpoint: null,
  asks: null,
  notes: null,
  fromFile: false,
  source: null,
};

function withWays(service: Omit<ServiceView, "ways">): ServiceView {
  const ways: Way[] = [];
  if (service.phone) ways.push("phone");
  if (service.address) ways.push("letter");
  if (service.email) ways.push("mail_program", "copy", "mail_account");
  if (service.endpoint) ways.push("https");
  return { ...service, ways };
}

const shipped = (code: string, part: Partial<ServiceView> & Pick<ServiceView, "name" | "phone">) =>
  withWays({ ...nothing, id: `shipped:${code}`, shipped: code, ...part });

const comesAlong = (): ServiceView[] => [
  shipped("blueguide", { name: "blueguide", phone: "647-964-9600" }),
  shipped("canadian-cancer-society", {
    name: "Canadian Cancer Society",
    phone: "1-888-939-3333",
    source: {
      address: "https://www.cancer.ca/en/about-us/news/national/2016/daffodil-month/?region=ab",
      day: "2016-03-29",
    },
  }),
  shipped("nci", {
    name: "National Cancer Institute, Cancer Information Service",
    phone: "1-800-4-CANCER",
    source: {
      address: "https://pamatters.com/cancer-information-service-wants-to-help-people-facing-a-cancer-diagnosis",
      day: "",
    },
  }),
];

export const northmere = (): ServiceView =>
  withWays({
    ...nothing,
    id: "sv1",
    name: "Northmere Second Opinions",
    place: "Northmere",
    address: "4 Quay Street\nNorthmere ON  N0N 0N0",
    hours: "Weekdays 9:00 to 16:00",
    languages: "English, French",
    phone: "519-555-0170",
    email: "hello@northmere.example",
    endpoint: "https://northmere.example/requests",
    notes: "They say that a first talk takes half an hour.",
  });

const found = (world: World): FoundService[] => [
  {
    index: 0,
    service: withWays({
      ...nothing,
      id: "found-0",
      name: "Lindenhof Cancer Line",
      place: "Lindenhof",
      phone: "604-555-0188",
      email: "line@lindenhof.example",
      hours: "Weekdays",
      asks: "Your name, and when to call.",
      fromFile: true,
    }),
    taken: false,
    leftOut: 1,
  },
  ...(world.asked.get("file") === "taken"
    ? [
        {
          index: 1,
          service: withWays({ ...nothing, id: "found-1", name: "blueguide", phone: "604-555-0199", fromFile: true }),
          taken: true,
          leftOut: 0,
        },
      ]
    : []),
];

type Names = "services" | "save_service" | "delete_service" | "choose_service_file" | "keep_services";

export function serviceHandlers(world: World) {
  const fail = (error: UiError): never => {
    throw error;
  };
  const own: { deleted: boolean; it: ServiceView }[] = world.bare ? [] : [{ deleted: false, it: northmere() }];
  const all = () => [
    ...comesAlong(),
    ...own
      .filter((one) => !one.deleted)
      .map(({ it }) => it)
      .sort((a, b) => a.name.localeCompare(b.name)),
  ];
  const find = (id: string) => own.find(({ it }) => it.id === id) ?? fail({ code: "not_found" });
  const add = (it: ServiceView) => {
    const added = { deleted: false, it };
    own.push(added);
    return () => void (added.deleted = !added.deleted);
  };

  const handlers: Handlers<Names> = {
    services: all,
    save_service: ({ id, ...said }) => {
      if (!said.name.trim()) fail({ code: "text_empty", field: "name" });
      if (said.email && !/^\S+@\S+\.\S+$/.test(said.email)) fail({ code: "not_an_email" });
      if (said.endpoint && !said.endpoint.startsWith("https://")) fail({ code: "not_an_address" });
      const it = withWays({ ...nothing, ...said, id: id ?? world.fresh("sv") });
      if (id === null) return world.change(["requests"], "service_written", add(it));
      const held = find(id);
      const before = { it: held.it };
      held.it = it;
      return world.change(["requests"], "service_changed", swap(held, before));
    },
    delete_service: ({ id }) => {
      const held = find(id);
      held.deleted = true;
      return world.change(["requests"], "service_deleted", () => void (held.deleted = !held.deleted));
    },
    choose_service_file: () => {
      if (world.asked.has("cancelled")) return null;
      return world.asked.get("file") === "foreign" ? fail({ code: "not_a_service_file" }) : found(world);
    },
    keep_services: ({ indexes }) => {
      const kept = found(world).filter(({ index, taken }) => !taken && indexes.includes(index));
      const turns = kept.map(({ service }) => add({ ...service, id: world.fresh("sv") }));
      return world.change(["requests"], "service_written", () => turns.forEach((turn) => turn()));
    },
  };
  return {
    handlers,
    service: (id: string) => all().find((one) => one.id === id) ?? fail({ code: "not_found" }),
  };
}
